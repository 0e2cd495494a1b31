package app.evergreen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the figures were measured on.
 *
 * @param cores how many processors the virtual machine may use
 * @param processor what it calls itself
 * @param memory of the whole machine, in megabytes
 * @param system its operating system
 * @param java the application's
 * @param postgres the database's version
 * @param chromium the browser's version, or why there is none
 * @param flags of the application's virtual machine
 */
record Machine(
        int cores,
        String processor,
        long memory,
        String system,
        String java,
        String postgres,
        String chromium,
        String flags) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long MEGABYTE = 1024 * 1024;

    static Machine of(TestBed bed) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                processorName(),
                memoryMegabytes(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                bed.database().version(),
                bed.browserVersion(),
                String.join(" ", Application.FLAGS));
    }

    private static String processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memoryMegabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / MEGABYTE
                : 0;
    }
}
