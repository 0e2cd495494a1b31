package app.evergreen.bench;

import app.evergreen.support.Chromium;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured: a filled database, and one node or more on it. Everything of it is gone afterwards. */
public final class TestBed implements AutoCloseable {

    /** Every user's password, of load data too. */
    public static final String PASSWORD = "evergreen";

    private static final String USER = "user";
    private static final int USERS = 40;

    private final Options options;
    private final Path folder;
    private final Database database;
    private final List<Application> nodes = new ArrayList<>();
    private @Nullable Chromium chromium;

    private TestBed(Options options, Path folder, Database database) {
        this.options = options;
        this.folder = folder;
        this.database = database;
    }

    static TestBed prepare(Options options) throws IOException {
        var folder = Files.createTempDirectory("evergreen-bench");
        var bed = new TestBed(options, folder, new Database(folder.resolve("data")));
        try {
            bed.startNode("--evergreen.load-data=" + options.records());
            bed.database.addUsers(USER, USERS);
            return bed;
        } catch (RuntimeException e) {
            bed.close();
            throw e;
        }
    }

    /** What was asked for on the command line. */
    public Options options() {
        return options;
    }

    public Database database() {
        return database;
    }

    /** How many cards a board without a filter draws at first. */
    public int cardsDrawn() {
        return database.jdbc()
                .sql("select sum(least(number, :page)) from (select count(*) number from success_record group by"
                        + " stage_id) columns")
                .param("page", options.cardsPerColumn())
                .query(Integer.class)
                .single();
    }

    /** Words of four letters or more that most titles have. */
    public List<String> commonWords() {
        return database.jdbc().sql("""
                        select word from success_record, regexp_split_to_table(lower(title), '[^a-z]+') word
                        where length(word) >= 4 group by word order by count(*) desc, word limit 4
                        """).query(String.class).list();
    }

    /** The one browser, started when it is first asked for. */
    public Browser browser() {
        if (chromium == null) {
            chromium = new Chromium();
        }
        return chromium.browser();
    }

    /** What it calls itself, or that it did not start: not all rows need it. */
    String browserVersion() {
        try {
            return browser().version();
        } catch (RuntimeException none) {
            return "did not start: " + none.getMessage();
        }
    }

    /** The first node; where only one is measured, this one. */
    public Application application() {
        return nodes.getFirst();
    }

    /** Starts one more node on the same database, with the flags that are measured. */
    public Application startNode(String... more) {
        return startNode(options.jar(), Application.FLAGS, more);
    }

    /** Starts one more node that was packaged otherwise, or has other flags. */
    public Application startNode(Path jar, List<String> flags, String... more) {
        var arguments = Stream.of(
                        database.arguments(), more, new String[] {"--evergreen.board-page=" + options.cardsPerColumn()})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        var log = folder.resolve("node-%d.log".formatted(nodes.size() + 1));
        var node = Application.start(jar, flags, log, arguments);
        nodes.add(node);
        return node;
    }

    /** The name of a user, from 1; there are forty, and more clients than users share them. */
    public static String user(int number) {
        return USER + (1 + (number - 1) % USERS);
    }

    @Override
    public void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        nodes.forEach(Application::close);
        database.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
