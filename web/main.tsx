/**
 * Starts the page.
 * @module
 */
import { render } from "solid-js/web";
import { Page } from "./page.tsx";
import { language, speak } from "./words.ts";

const root = document.getElementById("page");
if (root === null) throw new Error("no place for the page");
speak(language());
render(() => <Page />, root);
