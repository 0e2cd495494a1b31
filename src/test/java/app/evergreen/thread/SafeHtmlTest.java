package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.UserId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What of somebody's HTML gets in, and that nothing of an attack does. */
class SafeHtmlTest {

    private static final Pattern HARMLESS = Pattern.compile("(?:[^<>]"
            + "|</?(?:p|div|b|strong|i|em|ul|ol|li|blockquote|pre|code|span)>|<br />|</a>|<!-- -->"
            + "|<span data-user=\"[1-9][0-9]*\">"
            + "|<a href=\"(?:https?|mailto):[^\"<>]*\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">)*");

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://evil.example/xss.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
            "<img src=x:alert(1) onerror=eval(src)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert&#40;1&#41;</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<math href=\"javascript:alert(1)\">x</math>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\" &#14; javascript:alert(1)\">x</a>",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
            "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
            "<a href=\"//evil.example\">x</a>",
            "<a href=\"https://ok.test\" onclick=\"alert(1)\" style=\"position:fixed\">x</a>",
            "<a href=\"https://ok.test\" target=\"_top\" rel=\"opener\">x</a>",
            "<a href='https://ok.test\"onmouseover=\"alert(1)'>x</a>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"javascript:alert(1)\"></object>",
            "<embed src=\"https://evil.example/x.swf\">",
            "<form action=\"https://evil.example\"><input name=password><button formaction=javascript:alert(1)>x</button>",
            "<body onload=alert(1)>",
            "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
            "<base href=\"https://evil.example/\">",
            "<link rel=stylesheet href=\"https://evil.example/x.css\">",
            "<style>@import'https://evil.example/x.css';</style>",
            "<div style=\"background:url(javascript:alert(1))\">x</div>",
            "<div style=\"width: expression(alert(1))\">x</div>",
            "<p class=\"btn\" id=\"x\" contenteditable>x</p>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<input autofocus onfocus=alert(1)>",
            "<table background=\"javascript:alert(1)\"><td>x</td></table>",
            "<span data-user=\"7&quot; onclick=&quot;alert(1)\">x</span>",
            "<span data-user=\"7 or 1=1\">x</span>",
            "<span data-user=7 onmouseover=alert(1)>@A</span>",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><x onclick=alert(1)>",
            "<template><script>alert(1)</script></template>",
            "<x-element onclick=alert(1)>x</x-element>",
            "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
            "<p><<script>alert(1)//<</script>",
            "<b <script>alert(1)</script>0",
            "\">'><img src=x onerror=alert(1)>",
            "{{constructor.constructor('alert(1)')()}}",
            "<textarea></textarea><script>alert(1)</script>",
            "<title><img src=x onerror=alert(1)></title>",
            "<plaintext><script>alert(1)",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-");

    @Example
    void nothingOfAnAttackGetsIn() {
        assertThat(ATTACKS).allSatisfy(attack -> {
            var kept = SafeHtml.of(attack).value();
            assertThat(kept).as(attack).matches(HARMLESS);
            assertThat(kept.toLowerCase(Locale.ROOT)).doesNotContain("<script", "\"javascript:");
        });
    }

    @Example
    void whatPeopleNeedToWriteStaysAsItIs() {
        var html = "<p><b>Bold</b> <i>italic</i> <code>x</code></p><ul><li>one</li></ul><ol><li>two</li></ol>"
                + "<blockquote>said</blockquote><pre>  code</pre>";

        assertThat(SafeHtml.of(html).value()).isEqualTo(html);
    }

    @Example
    void aLinkOpensElsewhereAndTellsNothingOfThisPage() {
        assertThat(SafeHtml.of("<a href=\"https://ok.test/a?b=1&amp;c=2\">x</a>")
                        .value())
                .isEqualTo("<a href=\"https://ok.test/a?b&#61;1&amp;c&#61;2\" target=\"_blank\""
                        + " rel=\"noopener noreferrer nofollow\">x</a>");
    }

    @Example
    void aMentionIsFoundByTheUserItNames() {
        var html = SafeHtml.of("<p>Ask <span data-user=\"7\">@Anna</span> and data-user=\"8\"</p>");

        assertThat(html.mentioned()).containsExactly(new UserId(7));
        assertThat(html.text()).isEqualTo("Ask  @Anna  and data-user=\"8\"");
    }

    @Example
    void markupWithoutWordsSaysNothing() {
        assertThat(SafeHtml.of("<p>&nbsp;<br></p><script>alert(1)</script>").text())
                .isEmpty();
    }

    @Property(tries = 2_000)
    void whatIsHarmlessIsLeftAlone(@ForAll("markup") String markup) {
        var once = SafeHtml.of(markup);

        assertThat(SafeHtml.of(once.value())).isEqualTo(once);
        assertThat(once.value()).matches(HARMLESS);
    }

    @Provide
    Arbitrary<String> markup() {
        var tags = Arbitraries.of(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<b>",
                "</b>",
                "<i>",
                "</em>",
                "<ul>",
                "<li>",
                "</li>",
                "</ul>",
                "<ol>",
                "<blockquote>",
                "</blockquote>",
                "<pre>",
                "</pre>",
                "<code>",
                "</code>",
                "<br>",
                "<span data-user=\"7\">",
                "<span>",
                "</span>",
                "<a href=\"https://ok.test\">",
                "<a href='javascript:alert(1)'>",
                "</a>",
                "<table>",
                "<td>",
                "<script>",
                "</script>",
                "<style>",
                "<img src=x onerror=alert(1)>",
                "<svg>",
                "<select>",
                "<option>",
                "<h1>",
                "<p onclick=alert(1)>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>");
        var words = Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(8);
        var special = Arbitraries.of("{{", "}}", "&lt;", "&amp;", "&nbsp;", "\u0000", "\u202e", "😀", "\ud800", "\n\n");
        return Arbitraries.frequencyOf(
                        Tuple.of(5, tags),
                        Tuple.of(3, words),
                        Tuple.of(1, special),
                        Tuple.of(1, Arbitraries.of(ATTACKS)))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
