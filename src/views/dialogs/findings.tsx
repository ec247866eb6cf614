import type { Text } from '../../text/text';
import script from '../client/findings.client?script';
import type { FindingLine } from '../dialog-data';
import { type Page, page } from './page';

/** The sidebar 校验结果: stays open while one mends, jumps to a cell, checks again in place. */
export const findingsPage = (
  lines: readonly FindingLine[],
  { language, dialogs, choices }: Pick<Text, 'language' | 'dialogs' | 'choices'>,
): Page => {
  const words = dialogs.findings;
  return page({
    language,
    title: words.title,
    width: 300,
    height: 600,
    body: (
      <>
        <p>
          <button type="button" class="main" id="recheck">
            {words.recheck}
          </button>
        </p>
        <p id="counts" aria-live="polite" />
        <p class="error" id="failure" role="alert" />
        <div id="list" />
      </>
    ),
    data: { lines, words: { ...words, ...dialogs.common }, severities: choices.severity },
    script,
  });
};
