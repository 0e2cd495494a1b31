package app.evergreen.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody typed into a search box, as terms that must all occur (R5.7). A term is a folded word, part of a word is enough; a
 * run of digits and punctuation is one term, found as it stands or, with three digits or more, by its digits without leading zeros.
 *
 * @param terms every one of them must occur
 */
public record SearchTerms(List<Term> terms) {

    private static final int FEWEST_DIGITS = 3;
    private static final Pattern NUMBER_PART = Pattern.compile("[\\p{Nd}+()./,\\-\u2010-\u2015]+");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");

    /** Keeps its own copy. */
    public SearchTerms {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param spellings one of them must occur; never empty
     */
    public record Term(List<String> spellings) {

        /** Keeps its own copy. */
        public Term {
            spellings = List.copyOf(spellings);
        }

        private boolean occursIn(String searchText) {
            return spellings.stream().anyMatch(searchText::contains);
        }
    }

    /** The terms of what was typed; none for a blank. */
    public static SearchTerms of(String typed) {
        var terms = new ArrayList<Term>();
        var run = new ArrayList<String>();
        for (var word : Folding.fold(typed).split(" ", -1)) {
            if (NUMBER_PART.matcher(word).matches()) {
                run.add(word);
            } else {
                terms.addAll(termsOf(run));
                run.clear();
                terms.addAll(plain(List.of(word)));
            }
        }
        terms.addAll(termsOf(run));
        return new SearchTerms(terms);
    }

    private static List<Term> termsOf(List<String> run) {
        var asTyped = String.join(" ", run);
        var digits = digits(TRUNK_ZERO.matcher(asTyped).replaceAll("")).replaceFirst("^0+", "");
        return digits.length() < FEWEST_DIGITS
                ? plain(run)
                : List.of(new Term(List.of(asTyped, digits).stream().distinct().toList()));
    }

    private static List<Term> plain(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> new Term(List.of(word)))
                .toList();
    }

    /** The digits of a text, in any script, as 0 to 9 without anything between them. */
    static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    /** Whether every term occurs in this {@link SearchText}. */
    public boolean match(String searchText) {
        return terms.stream().allMatch(term -> term.occursIn(searchText));
    }

    /**
     * The same question in SQL.
     *
     * @param column a column under COLLATE "C" that holds a {@link SearchText}, such as {@code p.search_text}
     * @return a condition on that column, {@code true} where there are no terms; its parameters are {@link #parameters}
     */
    public String condition(String column) {
        return IntStream.range(0, terms.size())
                .mapToObj(at -> IntStream.range(0, terms.get(at).spellings().size())
                        .mapToObj(spelling -> "%s like :%s".formatted(column, name(at, spelling)))
                        .collect(Collectors.joining(" or ", "(", ")")))
                .reduce("true", (all, term) -> all + " and " + term);
    }

    /** The named parameters of {@link #condition}; their names begin with {@code term}. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (var at = 0; at < terms.size(); at++) {
            var spellings = terms.get(at).spellings();
            for (var spelling = 0; spelling < spellings.size(); spelling++) {
                parameters.put(name(at, spelling), "%" + escaped(spellings.get(spelling)) + "%");
            }
        }
        return parameters;
    }

    private static String name(int term, int spelling) {
        return "term%dx%d".formatted(term, spelling);
    }

    private static String escaped(String spelling) {
        return spelling.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
