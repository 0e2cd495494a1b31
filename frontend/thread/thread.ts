/** The browser's parts of a thread. */
import './eg-rich-text';
import './eg-seen';
import './eg-time';
