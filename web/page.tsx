/**
 * The page's frame: header with the language, one screen at a time, and people to talk to, always in the same place.
 * @module
 */
import { createEffect, For, Match, on, onMount, Switch } from "solid-js";
import { remember } from "./back.ts";
import { reading, screen, screens, tellAgain } from "./journey.ts";
import { Agree } from "./screens/agree.tsx";
import { Give } from "./screens/give.tsx";
import { Have } from "./screens/have.tsx";
import { Password } from "./screens/password.tsx";
import { Reading } from "./screens/reading.tsx";
import { ResultScreen } from "./screens/result.tsx";
import { Start } from "./screens/start.tsx";
import { availableLanguages, language, say, speak } from "./words.ts";

export function Page() {
  let main: HTMLElement | undefined;
  // The first heading takes the focus when the screen changes, so that it is read out.
  createEffect(
    on(
      screen,
      () => {
        remember(screen());
        main?.querySelector<HTMLElement>("h1")?.focus();
        window.scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    document.title = titleOf();
  });
  createEffect(on(language, tellAgain, { defer: true }));
  // What is dropped beside the place for it would be opened by the browser, in place of this page.
  onMount(() => {
    for (const type of ["dragover", "drop"] as const) addEventListener(type, keepPage);
  });
  return (
    <>
      <a class="skip" href="#main">
        {say("page-skip")}
      </a>
      <header class="top">
        <p>
          <b translate="no">Bridle</b> · {say("page-header")}
        </p>
        <p>
          <label for="language">{say("page-language")}</label>{" "}
          <select id="language" value={language()} onChange={(event) => speak(event.currentTarget.value)}>
            <For each={availableLanguages}>
              {({ code, name }) => (
                <option value={code} lang={code}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </p>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Switch>
          <Match when={screen() === "start"}>
            <Start />
          </Match>
          <Match when={screen() === "have"}>
            <Have />
          </Match>
          <Match when={screen() === "give"}>
            <Give />
          </Match>
          <Match when={screen() === "agree"}>
            <Agree />
          </Match>
          <Match when={screen() === "password"}>
            <Password />
          </Match>
          <Match when={screen() === "reading"}>
            <Reading />
          </Match>
          <Match when={screen() === "result"}>
            <ResultScreen />
          </Match>
        </Switch>
      </main>
      <People />
    </>
  );
}

function keepPage(event: DragEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement && target.type === "file")) event.preventDefault();
}

function titleOf(): string {
  const at = screen();
  if (at === "start") return say("page-title");
  const names = { have: "page-have", give: "page-give", agree: "page-agree", password: "page-password" } as const;
  const name =
    at === "reading"
      ? `${say("page-reading")}${reading.total > 0 ? ` (${reading.done}/${reading.total})` : ""}`
      : say(at === "result" ? "report-header" : names[at]);
  return say("page-title-step", { step: screens.indexOf(at) + 1, steps: screens.length, name });
}

function People() {
  return (
    <footer class="foot">
      <h2 id="person">{say("person-heading")}</h2>
      <p>{say("person-about")}</p>
      <ul>
        <li>
          {say("person-access-now")}{" "}
          <bdi class="literal" translate="no">
            help@accessnow.org
          </bdi>
        </li>
        <li>
          {say("person-amnesty")}{" "}
          <bdi class="literal" translate="no">
            securitylab.amnesty.org/get-help
          </bdi>
        </li>
      </ul>
    </footer>
  );
}
