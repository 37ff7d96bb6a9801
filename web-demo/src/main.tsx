import './app/styles';
import { init } from 'gigwire';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

// It is needed as soon as someone signs in, and comes while the page is drawn. Who needs it then is told if it does not come.
init().catch(() => {});

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
