package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is new in an answer, and what is folded away below it. */
class QuotedTailTest {

    @Example
    void whatIsQuotedAtTheEndOfATextIsTheTailWithWhoWroteIt() {
        var split = QuotedTail.ofText("""
                Yes, Tuesday is fine.

                On Mon, 30 Nov 2026 at 10:00, Success wrote:
                > Does Tuesday suit you?
                >
                > Anna
                """);

        assertThat(split.fresh()).isEqualTo("<p>Yes, Tuesday is fine.</p>");
        assertThat(split.tail()).contains("On Mon", "&gt; Does Tuesday suit you?");
    }

    @Example
    void aSignatureBelongsToTheTail() {
        var split = QuotedTail.ofText("Thanks!\n\n-- \nInes Duarte\nTamarindo Hotels");

        assertThat(split.fresh()).isEqualTo("<p>Thanks!</p>");
        assertThat(split.tail()).contains("Ines Duarte");
    }

    @Example
    void answersBetweenQuotesStayWhereTheyAre() {
        var split = QuotedTail.ofText("> One?\nYes.\n> Two?\nNo.");

        assertThat(split.fresh()).contains("One?", "Yes.", "Two?", "No.");
        assertThat(split.tail()).isEmpty();
    }

    @Example
    void whatIsNothingButQuotedIsShown() {
        assertThat(QuotedTail.ofText("> Only this").fresh()).contains("Only this");
        assertThat(QuotedTail.ofHtml("<div class=gmail_quote>Forwarded: all of it</div>")
                        .fresh())
                .contains("all of it");
    }

    @Example
    void anOriginalMessageBelowALineIsTheTail() {
        var split = QuotedTail.ofText("Fine.\n\n-----Original Message-----\nFrom: Success\n\nDoes it suit you?");

        assertThat(split.fresh()).isEqualTo("<p>Fine.</p>");
        assertThat(split.tail()).contains("Does it suit you?");
    }

    @Example
    void mailProgramsTellWhatTheyQuote() {
        assertThat(QuotedTail.ofHtml("""
                <div dir="ltr">Fine.</div><br><div class="gmail_quote"><div class="gmail_attr">On Monday Success wrote:</div>
                <blockquote class="gmail_quote"><p>Does it suit you?</p></blockquote></div>
                """)).satisfies(QuotedTailTest::isSplit);
        assertThat(QuotedTail.ofHtml("""
                <p>Fine.</p><div class="moz-cite-prefix">Am 30.11.26 schrieb Success:</div>
                <blockquote type="cite"><p>Does it suit you?</p></blockquote><pre class="moz-signature">-- Ines</pre>
                """)).satisfies(QuotedTailTest::isSplit);
        assertThat(QuotedTail.ofHtml("""
                <div><p>Fine.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Success</div>
                <div><p>Does it suit you?</p></div></div>
                """)).satisfies(QuotedTailTest::isSplit);
    }

    private static void isSplit(QuotedTail split) {
        assertThat(split.fresh()).contains("Fine.").doesNotContain("suit you");
        assertThat(split.tail()).contains("Does it suit you?").doesNotContain("Fine.");
    }

    @Example
    void whoWroteWhatIsQuotedBelongsToTheQuote() {
        isSplit(QuotedTail.ofHtml("""
                <p>Fine.</p><div class="gmail_quote">On Monday Success wrote:<br>
                <blockquote>Does it suit you?</blockquote></div>
                """));
    }

    @Example
    void wordsBetweenTwoQuotesIntroduceNothing() {
        var html =
                "<p>Fine.</p><blockquote type=cite>One?</blockquote><p>This as well:</p><blockquote>Two?</blockquote>";

        assertThat(QuotedTail.ofHtml(html).tail()).isEmpty();
    }

    @Example
    void answersBetweenQuotesInHtmlStayToo() {
        var split = QuotedTail.ofHtml("<p>See below</p><blockquote type=cite>One?</blockquote><p>Yes.</p>");

        assertThat(split.fresh()).contains("See below", "One?", "Yes.");
        assertThat(split.tail()).isEmpty();
    }

    @Property(tries = 500)
    void noWordIsLost(@ForAll("lines") String text) {
        var split = QuotedTail.ofText(text);

        assertThat(letters(split.fresh() + split.tail())).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.replace("&gt;", "").replaceAll("</?p>|<br>", "").replaceAll("[^a-zA-Z]", "");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "> quoted",
                        "",
                        "Words",
                        "-- ",
                        "On some day somebody wrote:",
                        ">",
                        "____________________________")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }
}
