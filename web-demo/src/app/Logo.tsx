/** The mark and the name. */
export const Logo = ({ size = 28 }: { size?: number }) => (
  <span
    style={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: '0.55rem',
      fontWeight: 650,
      letterSpacing: '-0.02em',
      fontSize: size * 0.64,
    }}
  >
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0c6b58" />
      <path d="M7 16h5c3 0 3-5 6-5s3 5 6 5h1M7 21h18" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="18" cy="11" r="2.6" fill="#f4c95d" />
    </svg>
    gigwire
  </span>
);
