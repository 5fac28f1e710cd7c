import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { recoverDocument } from './app/documents';
import { loadFaces } from './preview/fonts';
import { loadCatalogue, useCatalogue } from './state/kinds';
import { loadTheme } from './state/theme';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await loadTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
await loadCatalogue();
await Promise.all([loadFaces(useCatalogue.getState().fonts), recoverDocument()]);
