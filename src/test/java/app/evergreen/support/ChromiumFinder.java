package app.evergreen.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome on this machine, or gets one, or says what to install. Never lets a test be skipped. */
final class ChromiumFinder {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private ChromiumFinder() {}

    /** Its path; empty when Playwright has downloaded one of its own and knows where. */
    static Optional<Path> findOrInstall() {
        var found = find();
        if (found.isPresent()) {
            return found;
        }
        if (onPath("apt-get").isPresent() && System.getProperty("user.name").equals("root")) {
            run("apt-get", "update");
            run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
            return Optional.of(find().orElseThrow(ChromiumFinder::missing));
        }
        var java = ProcessHandle.current().info().command().orElse("java");
        if (!run(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium")) {
            throw missing();
        }
        return Optional.empty();
    }

    private static Optional<Path> find() {
        return Stream.concat(
                        NAMES.stream().map(ChromiumFinder::onPath).flatMap(Optional::stream),
                        ELSEWHERE.stream().map(Path::of).filter(Files::isExecutable))
                .findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "The browser tests need Chromium or Chrome, and none could be installed. Install the package chromium (Debian, Ubuntu: "
                        + "apt-get install chromium) or Google Chrome, and run again.");
    }
}
