package app.evergreen.activity.ui;

/** What lines of one's own list tell the list. */
interface MyKeys {

    /** A key was pressed while the line as a whole had the focus. */
    void pressed(MyItem item, String key);

    /** The line's box was ticked or cleared. */
    void selected();

    /** The line's activity is over, and what was typed for it has been given up. */
    void dropped(ActivityItem item);
}
