package app.evergreen.base.ui.board;

/**
 * What the board needs to know of its viewer.
 *
 * @param me the viewer's key among the people
 * @param today the viewer's day, as in 2026-11-22
 * @param locale the viewer's language, as a tag
 * @param may what the viewer may do
 * @param filtered whether lanes say "3 of 12"
 * @param shortcuts whether single-key shortcuts are on
 */
public record Options(long me, String today, String locale, May may, boolean filtered, boolean shortcuts) {

    /**
     * What the viewer may do with cards; the services check it again.
     *
     * @param move to another lane or place
     * @param take take a new one
     * @param achieve move to an achieved stage by the menu
     * @param lose move to a lost stage by the menu
     * @param reopen move a closed one back by the menu
     * @param remove delete
     */
    public record May(boolean move, boolean take, boolean achieve, boolean lose, boolean reopen, boolean remove) {}
}
