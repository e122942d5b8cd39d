/**
 * The two buttons that lead through something long, a page of it at a time, and what of it is shown.
 * @module
 */
import { language } from "../words.ts";

export function Pages(props: {
  readonly at: number;
  readonly shown: number;
  readonly found: number;
  readonly size: number;
  readonly before: string;
  readonly after: string;
  readonly label: string;
  /** What it leads through, for who cannot see it. */
  readonly name?: string | undefined;
  ask(at: number): void;
}) {
  let before: HTMLButtonElement | undefined;
  let after: HTMLButtonElement | undefined;
  const end = (): number => props.at + props.shown;
  const named = (words: string): string | undefined =>
    props.name === undefined ? undefined : `${words}: ${props.name}`;
  const number = (value: number): string => value.toLocaleString(language(), { numberingSystem: "latn" });
  return (
    <div class="pages">
      <button
        type="button"
        ref={before}
        aria-label={named(props.before)}
        disabled={props.at === 0}
        onClick={() => {
          // A button that can no longer be pressed would lose the focus.
          if (props.at <= props.size) after?.focus();
          props.ask(Math.max(0, props.at - props.size));
        }}
      >
        {props.before}
      </button>{" "}
      <button
        type="button"
        ref={after}
        aria-label={named(props.after)}
        disabled={end() >= props.found}
        onClick={() => {
          if (end() + props.size >= props.found) before?.focus();
          props.ask(end());
        }}
      >
        {props.after}
      </button>
      <p>
        {props.label}{" "}
        <span role="status" dir="ltr">
          {props.found === 0 ? "0" : `${number(props.at + 1)}–${number(end())}`} / {number(props.found)}
        </span>
      </p>
    </div>
  );
}
