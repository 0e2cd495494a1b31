package app.evergreen.mail;

import app.evergreen.base.Text;

/** What became of a test mail. */
public sealed interface TestMailResult {

    /**
     * The mail server has taken it.
     *
     * @param address to whom it went
     */
    record Sent(String address) implements TestMailResult {}

    /**
     * It was not sent.
     *
     * @param why what stands in the way
     */
    record NotSent(Text why) implements TestMailResult {}
}
