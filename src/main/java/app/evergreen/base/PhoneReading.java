package app.evergreen.base;

/** What a typed telephone number turned out to be. */
public sealed interface PhoneReading {

    /** Nothing was typed. */
    record Blank() implements PhoneReading {}

    /**
     * A number that its country hands out.
     *
     * @param international the form in which it is kept, such as {@code +44 20 7946 0123}
     */
    record Good(String international) implements PhoneReading {}

    /**
     * A number that could exist, but that its country is not known to hand out: worth a second look, and saved all the same.
     *
     * @param international the form in which it is kept
     */
    record Doubtful(String international) implements PhoneReading {}

    /**
     * No telephone number at all, or one that is too short or too long for its country.
     *
     * @param why what remedies it
     */
    record Impossible(Text why) implements PhoneReading {}
}
