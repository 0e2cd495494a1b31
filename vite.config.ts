// What the board needs first comes in one script: dozens of small ones would take longer to ask for than to read. What it never needs
// stays apart.
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const APART = /@vaadin\/(grid|login|markdown|multi-select-combo-box|radio-group)\/|gridConnector|\/marked\/|\/dompurify\/|frontend\/(grid|thread)\//;
const TOGETHER = /generated-flow-imports|jar-resources|node_modules|frontend\/(board|shell)\//;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: 'evergreen', test: (id: string) => TOGETHER.test(id) && !APART.test(id) }],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
