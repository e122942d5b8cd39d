/**
 * The one heading of a screen. It can take the focus, so that a screen reader says where the person is.
 * @module
 */
import type { JSX } from "solid-js";

export function Heading(props: { readonly children: JSX.Element }) {
  return <h1 tabIndex={-1}>{props.children}</h1>;
}
