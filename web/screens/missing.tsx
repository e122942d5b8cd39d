/**
 * What a field still lacks, said at the field: a shape and words, and not a colour alone.
 * @module
 */
import { Show } from "solid-js";

export function Missing(props: { readonly id: string; readonly when: boolean; readonly children: string }) {
  return (
    <span id={props.id} class="missing">
      <Show when={props.when}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1 15 14H1ZM8 6v4M8 11.6v1" />
        </svg>
        {props.children}
      </Show>
    </span>
  );
}
