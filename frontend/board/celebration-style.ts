import { css } from 'lit';

export const celebrationStyle = css`
  :host {
    display: contents;
  }
  .sr {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .room {
    --t1: light-dark(oklch(0.43 0.095 163), oklch(0.5 0.1 162));
    --t1d: light-dark(oklch(0.385 0.088 164), oklch(0.45 0.092 163));
    --t2: light-dark(oklch(0.52 0.112 160), oklch(0.6 0.118 160));
    --t2d: light-dark(oklch(0.47 0.104 161), oklch(0.55 0.11 161));
    --t3: light-dark(oklch(0.62 0.128 156), oklch(0.71 0.13 157));
    --t3d: light-dark(oklch(0.565 0.12 157), oklch(0.655 0.124 158));
    --b1: light-dark(oklch(0.47 0.03 250), oklch(0.66 0.03 250));
    --b2: light-dark(oklch(0.39 0.03 250), oklch(0.56 0.03 250));
    --b3: oklch(0.7 0.16 40);
    --b4: oklch(0.72 0.14 70);
    --b5: oklch(0.16 0.01 250);
    position: fixed; inset: 0; z-index: 1000; display: grid; place-content: center; justify-items: center; padding-block-start: 40px;
    pointer-events: none; direction: ltr; font-family: var(--eg-font); animation: room var(--eg-celebrate) linear both;
  }
  .room::before {
    content: ''; position: absolute; z-index: -1; inset: 0;
    background: radial-gradient(closest-side, var(--eg-panel) 62%, transparent) center 52% / min(860px, 130vw) 760px no-repeat;
  }
  .scene { position: relative; inline-size: min(396px, 84vw); }
  .scene > svg { display: block; inline-size: 100%; overflow: visible; }
  .track { fill: var(--eg-track); }
  .fill { fill: var(--eg-good-fill); transform-origin: 40px 276px; animation: fill 520ms 60ms var(--eg-ease) both; }
  .trunk {
    fill: light-dark(oklch(0.47 0.055 58), oklch(0.55 0.055 62)); transform-origin: 180px 273px; animation: trunk 300ms 380ms var(--eg-ease) both;
  }
  .tier { animation: tier 560ms both; }
  .t1 { transform-origin: 180px 244px; animation-delay: 480ms; }
  .t2 { transform-origin: 180px 190px; animation-delay: 620ms; }
  .t3 { transform-origin: 180px 138px; animation-delay: 760ms; }
  .bird { animation: fly 620ms 1080ms cubic-bezier(0.3, 0.1, 0.3, 1) both; transform: translate(178px, 35px); }
  .hop { animation: hop 340ms 1720ms 2; }
  .wing { transform-origin: -3px -3px; animation: wing 110ms 1080ms 6 alternate; }
  .burst { position: absolute; top: 45%; left: 50%; }
  .leaf { position: absolute; inline-size: 16px; block-size: 16px; margin: -8px; animation: aside 1.55s calc(1.02s + var(--d)) cubic-bezier(0.1, 0.7, 0.4, 1) both; }
  .leaf svg { display: block; fill: var(--c); animation: down 1.55s calc(1.02s + var(--d)) both; }
  .word {
    display: flex; justify-content: center; align-items: baseline; gap: 10px; margin-block: 2px 0; color: var(--eg-text); font-size: 1.75rem;
    line-height: 36px; font-weight: var(--eg-semibold); letter-spacing: -0.012em; animation: word 420ms 980ms var(--eg-ease) both;
  }
  .word b { font-weight: inherit; color: var(--eg-good-text); font-variant-numeric: tabular-nums; }
  @keyframes room { 0% { opacity: 0; } 6%, 87% { opacity: 1; } 100% { opacity: 0; } }
  @keyframes fill { from { transform: scaleX(0.78); } }
  @keyframes trunk { from { transform: scaleY(0); } }
  @keyframes tier {
    0% { transform: scale(0, 0); } 45% { transform: scale(0.92, 1.14); } 68% { transform: scale(1.06, 0.95); }
    86% { transform: scale(0.985, 1.015); } 100% { transform: none; }
  }
  @keyframes fly {
    0% { transform: translate(-40px, -46px) rotate(12deg); opacity: 0; } 20% { opacity: 1; }
    60% { transform: translate(118px, 14px) rotate(-4deg); } 86% { transform: translate(174px, 27px); } 100% { transform: translate(178px, 35px); }
  }
  @keyframes hop { 40% { transform: translateY(-6px) rotate(-5deg); } }
  @keyframes wing { to { transform: rotate(58deg) scaleY(0.8); } }
  @keyframes aside { from { transform: none; } to { transform: translateX(var(--x)); } }
  @keyframes down {
    0% { transform: scale(0); opacity: 1; } 12% { opacity: 1; }
    38% { transform: translateY(var(--u)) rotate(calc(var(--r) * 0.35)) scale(var(--s)); animation-timing-function: cubic-bezier(0.5, 0, 0.9, 0.6); }
    78% { opacity: 1; } 100% { transform: translateY(calc(var(--u) + 230px)) rotate(var(--r)) scale(var(--s)); opacity: 0; }
  }
  @keyframes word { from { transform: translateY(10px); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) {
    .room * { animation: none !important; }
    .leaf { display: none; }
  }
`;
