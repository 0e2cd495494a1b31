package app.evergreen.success;

/** Where in a column a card lands (R5.4). */
public sealed interface Place {

    /** Above all others. */
    record Top() implements Place {}

    /**
     * Right below another card of the whole column, or on top where that card has left the column.
     *
     * @param above the card that stands above
     */
    record Below(RecordId above) implements Place {}

    /** Above all others. */
    static Place top() {
        return new Top();
    }

    /** Right below that card. */
    static Place below(RecordId above) {
        return new Below(above);
    }
}
