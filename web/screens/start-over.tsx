/**
 * The button that forgets everything and goes back to the start.
 * @module
 */
import { forget, go } from "../journey.ts";

export function StartOver(props: { readonly children: string }) {
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          forget();
          go("start");
        }}
      >
        {props.children}
      </button>
    </p>
  );
}
