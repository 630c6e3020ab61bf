/** What the chat platforms need remembered: installations, what was handled already, questions behind buttons. */
export const CHAT = '';
