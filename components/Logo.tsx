/** The mark of the extension: a quotation mark that asks. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect className="logoGround" width="24" height="24" rx="6" />
      <path
        className="logoMark"
        d="M8.2 9.2c0-2.3 1.6-3.8 3.9-3.8 2.3 0 3.9 1.4 3.9 3.4 0 1.7-.9 2.5-2.1 3.3-1 .7-1.3 1.1-1.3 2.2"
      />
      <circle className="logoDot" cx="12.6" cy="17.6" r="1.5" />
    </svg>
  )
}
