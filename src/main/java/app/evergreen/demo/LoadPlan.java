package app.evergreen.demo;

import app.evergreen.demo.LoadHouse.Named;
import app.evergreen.partner.PartnerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that load data consists of, by number: the same number gives the same thing, so that nothing has to be kept while table
 * after table is filled. Later numbers are younger.
 *
 * @param firstSubject the key of the first partner; the others', the leads' and the records' follow
 * @param now when it is installed
 * @param today the day of that in the server's time zone
 */
record LoadPlan(int records, LoadHouse house, LoadWords words, long firstSubject, Instant now, LocalDate today) {

    private static final Duration SPAN = Duration.ofDays(1000);
    private static final Duration SALE = Duration.ofDays(60);
    private static final int RECORDS_OF_A_LEAD = 6;
    private static final int RECORDS_OF_AN_OPEN_LEAD = 10;
    private static final int LATEST = 98;

    int partners() {
        return records / 2 + 2 - records / 2 % 2;
    }

    int wonLeads() {
        return (records + RECORDS_OF_A_LEAD - 1) / RECORDS_OF_A_LEAD;
    }

    int leads() {
        return wonLeads() + records / RECORDS_OF_AN_OPEN_LEAD;
    }

    int subjects() {
        return partners() + leads() + records;
    }

    private Instant moment(double part) {
        return now.minusMillis((long) (SPAN.toMillis() * (1 - part)));
    }

    /** A company, or, where the number is odd, somebody who works for the one before. */
    LoadedPartner partner(int number) {
        var dice = LoadDice.of("partner", number);
        var company = number % 2 == 0 ? null : partner(number - 1);
        var name = company == null ? words.company(number / 2) : words.person(number / 2);
        return new LoadedPartner(
                firstSubject + number,
                company == null ? PartnerKind.COMPANY : PartnerKind.PERSON,
                name,
                company,
                dice.percent(85) ? phone(number) : null,
                company != null && dice.percent(70) ? mobile(number) : null,
                dice.percent(90) ? (company == null ? "hello" : "office") + number + "@example.com" : null,
                moment(0).minus(SALE));
    }

    private static String phone(int number) {
        return "+33 1 99 00 %02d %02d".formatted(number / 100 % 100, number % 100);
    }

    private static String mobile(int number) {
        return "+44 20 7946 0%03d".formatted(number % 1000);
    }

    private LoadedPartner customer(LoadDice dice) {
        var company = dice.below(partners() / 2) * 2;
        return partner(dice.percent(80) ? company : company + 1);
    }

    /** A lead; the first {@link #wonLeads()} are won. */
    LoadedLead lead(int number) {
        var dice = LoadDice.of("lead", number);
        var won = number < wonLeads();
        var partner = customer(dice);
        var reached = won
                ? createdAt(number * RECORDS_OF_A_LEAD)
                : moment(0.85 + 0.15 * (number - wonLeads()) / (leads() - wonLeads()));
        return new LoadedLead(
                firstSubject + partners() + number,
                dice.any(words.work()) + ", " + partner.name(),
                partner,
                words.person(number),
                phone(number + 1),
                "contact" + number + "@example.org",
                500 * (1 + dice.below(200)),
                dice.any(house.salespeople()),
                dice.any(house.teams()),
                won ? List.of(house.leadStages().getFirst(), house.won()) : path(dice, house.leadStages()),
                won,
                reached.minus(SALE),
                reached);
    }

    private static List<Named> path(LoadDice dice, List<Named> stages) {
        return stages.subList(0, 1 + dice.below(stages.size()));
    }

    private Instant createdAt(int number) {
        return moment((number + 0.5) / records);
    }

    /** A success record. */
    LoadedRecord record(int number) {
        var dice = LoadDice.of("record", number);
        var lead = number % RECORDS_OF_A_LEAD == 0 ? lead(number / RECORDS_OF_A_LEAD) : null;
        var customer = lead == null ? customer(dice) : lead.partner();
        var age = 100L * number / records;
        var waits = lead != null && age >= LATEST;
        var team = lead != null ? lead.team() : dice.percent(95) ? dice.any(house.teams()) : null;
        var partner = waits || team == null || dice.percent(5) ? null : dice.any(team.members());
        var creator = lead == null ? house.manager() : lead.salesperson();
        var created = createdAt(number);
        return new LoadedRecord(
                firstSubject + partners() + leads() + number,
                number,
                lead == null ? dice.any(words.work()) + ", " + customer.name() : lead.title(),
                customer,
                lead,
                team,
                lead != null && !waits && partner == null
                        ? lead.team().members().getFirst()
                        : partner,
                creator,
                created,
                waits ? List.of() : tags(dice),
                !waits && dice.percent(20) ? 5 * dice.below(21) : null,
                waits || dice.percent(10) ? null : today.plusDays(dice.below(400) - 30L),
                waits ? house.openStages().subList(0, 1) : path(dice, house.openStages()),
                !waits && dice.percent(age < 50 ? 90 : 30) ? end(dice, partner, created) : null,
                now);
    }

    private List<Named> tags(LoadDice dice) {
        return house.tags().stream().filter(tag -> dice.percent(15)).toList();
    }

    private LoadedRecord.End end(LoadDice dice, @Nullable Named partner, Instant created) {
        var at = created.plusMillis((long) (Duration.between(created, now).toMillis() * dice.between(0.2, 0.95)));
        var by = partner == null ? house.manager() : partner;
        if (dice.percent(75)) {
            return new LoadedRecord.End(house.achieved(), by, at, null, null);
        }
        return new LoadedRecord.End(house.lost(), by, at, dice.any(house.reasons()), dice.any(words.closings()));
    }
}
