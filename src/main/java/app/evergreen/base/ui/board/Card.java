package app.evergreen.base.ui.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as the browser gets it, the same for every viewer; dates and amounts are put into words there.
 *
 * @param id its key, unique on its board
 * @param lane the lane's key
 * @param rank its place in the lane, ascending, as text because a browser's numbers are too short; the id decides between equals
 * @param title its title
 * @param customer second line, if there is one
 * @param tags keys of tags, in order
 * @param renewal a plain date, if there is one
 * @param health 0 to 100, if cards of this board have it
 * @param amount an amount of money, if cards of this board have it
 * @param person key of who looks after it, if anybody does
 * @param outcome OPEN, ACHIEVED or LOST
 * @param isNew whether it wears the word New
 * @param work what is planned for it, if cards of this board have activities
 * @param mail what was written about it, if cards of this board have messages
 * @param href its page's address, relative to the application's root
 */
public record Card(
        long id,
        long lane,
        String rank,
        String title,
        @Nullable String customer,
        List<Long> tags,
        @Nullable String renewal,
        @Nullable Integer health,
        @Nullable Amount amount,
        @Nullable Long person,
        String outcome,
        boolean isNew,
        @Nullable Work work,
        @Nullable Mail mail,
        String href) {

    /** Keeps its own copy of the tags. */
    public Card {
        tags = List.copyOf(tags);
    }

    /**
     * An amount of money.
     *
     * @param value how much
     * @param currency its ISO 4217 code
     */
    public record Amount(BigDecimal value, String currency) {}

    /**
     * What is planned.
     *
     * @param state the worst state
     * @param count how many activities are open
     * @param next the one that is due first, if there is any
     */
    public record Work(
            Tally.Part state, int count, @Nullable Next next) {}

    /**
     * What is to be done next.
     *
     * @param id the activity's key
     * @param words what it is called
     * @param due a plain date
     * @param state how urgent it is where its assignee is
     * @param assignee the key of whose it is
     */
    public record Next(long id, String words, String due, Tally.Part state, long assignee) {}

    /**
     * What was written.
     *
     * @param count how many messages there are
     * @param unread keys of those who follow it and have not seen the newest one
     */
    public record Mail(int count, List<Long> unread) {

        /** Keeps its own copy. */
        public Mail {
            unread = List.copyOf(unread);
        }
    }

    /** A date as cards carry it. */
    public static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
