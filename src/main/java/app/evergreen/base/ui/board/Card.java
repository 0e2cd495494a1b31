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

    /** A date as cards carry it. */
    public static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
