package app.evergreen.demo;

import java.util.List;

/**
 * What the names and texts of load data are made of.
 *
 * @param places how companies' names begin
 * @param trades how they go on
 * @param forms how they may end; the empty one first
 * @param firstNames of people
 * @param lastNames of people
 * @param work what is done for a customer
 * @param openings how a text begins
 * @param closings how it ends
 * @param plans what there is to do
 * @param results what came of it
 */
record LoadWords(
        List<String> places,
        List<String> trades,
        List<String> forms,
        List<String> firstNames,
        List<String> lastNames,
        List<String> work,
        List<String> openings,
        List<String> closings,
        List<String> plans,
        List<String> results) {

    static LoadWords read() {
        return Stories.read("load", LoadWords.class);
    }

    /** The name of the company of this number; no two are alike. */
    String company(int number) {
        var forms = number / places.size() / trades.size();
        var name = turn(places, number) + " " + turn(trades, number / places.size()) + turn(this.forms, forms);
        var again = forms / this.forms.size();
        return again == 0 ? name : name + " " + (again + 1);
    }

    /** The name of the person of this number. */
    String person(int number) {
        return turn(firstNames, number) + " " + turn(lastNames, number / firstNames.size() + number);
    }

    private static String turn(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
