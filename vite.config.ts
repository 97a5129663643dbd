import { createHash } from 'node:crypto';
import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/**
 * Components that hardly any page shows when it opens, with what they need. Vaadin puts into a page's code all that its view can reach by name;
 * the server however names each component that comes on a page, so this code can be fetched at that name, and before it once a page can be read.
 */
const LATE: Record<string, string[]> = {
  'com.vaadin.flow.component.dialog.Dialog': ['@vaadin/dialog/src/vaadin-dialog.js'],
  'com.vaadin.flow.component.datepicker.DatePicker': [
    '@vaadin/date-picker/src/vaadin-date-picker.js',
    '@vaadin/date-picker/src/vaadin-date-picker-helper.js',
    'date-fns/parse',
    'Frontend/generated/jar-resources/datepickerConnector.js',
  ],
  'com.vaadin.flow.component.combobox.ComboBox': [
    '@vaadin/combo-box/src/vaadin-combo-box.js',
    '@vaadin/combo-box/src/vaadin-combo-box-placeholder.js',
    'Frontend/generated/jar-resources/comboBoxConnector.js',
  ],
  'com.vaadin.flow.component.combobox.MultiSelectComboBox': [
    '@vaadin/multi-select-combo-box/src/vaadin-multi-select-combo-box.js',
    '@vaadin/combo-box/src/vaadin-combo-box-placeholder.js',
    'Frontend/generated/jar-resources/comboBoxConnector.js',
  ],
};

const PREFIX = 'late-';
const simpleName = (component: string) => component.slice(component.lastIndexOf('.') + 1);
const key = (component: string) => createHash('sha256').update(component).digest('hex');

const lateComponents: Plugin = {
  name: 'late-components',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id.startsWith(PREFIX) ? id : undefined),
  load: (id) => {
    const component = Object.keys(LATE).find((name) => id === PREFIX + simpleName(name));
    return component && LATE[component].map((module) => `import '${module}';`).join('\n');
  },
  transform(code, id) {
    if (!/\/generated\/flow\/(generated-flow-imports|chunks\/chunk-\w+)\.js$/u.test(id)) {
      return undefined;
    }
    const late = new Set(Object.values(LATE).flat());
    const kept = code.replace(/import '([^']+)';/gu, (line, module) => (late.has(module) ? '' : line));
    const start = 'const pending = [];';
    if (id.includes('/chunks/')) {
      return kept;
    }
    if (!kept.includes(start)) {
      throw new Error('Vaadin now writes the loading of code on demand otherwise: see vite.config.ts.');
    }
    const components = Object.keys(LATE);
    const loads = components.map((component) => `if (key === '${key(component)}') { pending.push(import('${PREFIX}${simpleName(component)}')); }`);
    return `${kept.replace(start, [start, ...loads].join('\n'))}
      const idle = window.requestIdleCallback ?? ((task) => setTimeout(task, 300));
      const whenReadable = () => document.querySelector('h1') ? ${JSON.stringify(components.map(key))}.forEach(loadOnDemand) : idle(whenReadable);
      idle(whenReadable);`;
  },
};

/** What nearly every page is made of, in one file: forty small ones cost a page more than the few that it does without. */
const PARTS = /node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+|@vaadin\/(a11y-base|component-base|field-base|lit-renderer|overlay|lumo|vaadin-[\w-]+|input-container|item|list-box|button|checkbox|integer-field|number-field|text-field|text-area|password-field|radio-group|notification|tooltip|popover|side-nav|app-layout|avatar|context-menu))\//u;

const customConfig: UserConfigFn = () => ({
  plugins: [lateComponents],
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: PARTS }] } } } },
});

export default overrideVaadinConfig(customConfig);
