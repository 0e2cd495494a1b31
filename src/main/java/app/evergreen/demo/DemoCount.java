package app.evergreen.demo;

/**
 * What goes when the demo data is removed.
 *
 * @param records success records
 * @param leads leads
 * @param partners companies and people
 * @param tags tags
 * @param teams teams
 * @param users users
 * @param written thread entries that people have left on any of these
 * @param planned activities that people have planned for any of these
 */
public record DemoCount(
        int records, int leads, int partners, int tags, int teams, int users, int written, int planned) {}
