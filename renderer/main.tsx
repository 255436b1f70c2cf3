// The base comes first, so that what a screen says of itself holds against it.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { askAhead } from './app/ask-ahead.ts';
import { Mishap } from './app/mishap.tsx';
import { answers } from './desk/ask.ts';
import { followDesk } from './desk/follow-desk.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html lost its root element.');

askAhead();
followDesk();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <Mishap>
        <App />
      </Mishap>
    </QueryClientProvider>
  </StrictMode>,
);
