/**
 * The sections of the page as links; and on paper, where to find all of it.
 * @module
 */
import { For } from "solid-js";
import { say } from "../words.ts";

/** `headings` are those that stand in the document, with their ids. */
export function Contents(props: { readonly headings: readonly HTMLElement[] }) {
  return (
    <>
      <nav class="contents" aria-labelledby="contents">
        <p id="contents">{say("report-contents")}</p>
        <ul>
          <For each={props.headings}>
            {(heading) => (
              <li>
                <a
                  href={`#${heading.id}`}
                  onClick={(event) => {
                    // The address stays as it is: a step back would leave the page, and the evidence with it.
                    event.preventDefault();
                    heading.tabIndex = -1;
                    heading.focus();
                    heading.scrollIntoView();
                  }}
                >
                  {heading.textContent}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <p class="paper">{say("page-paper")}</p>
    </>
  );
}
