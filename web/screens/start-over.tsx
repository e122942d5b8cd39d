/**
 * The button that forgets everything and goes back to the start.
 * @module
 */
import { startOver } from "../journey.ts";

export function StartOver(props: { readonly children: string }) {
  return (
    <p>
      <button type="button" onClick={startOver}>
        {props.children}
      </button>
    </p>
  );
}
