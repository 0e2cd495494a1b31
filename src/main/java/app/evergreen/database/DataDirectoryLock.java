package app.evergreen.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Held by the one Evergreen that uses a data directory. The operating system releases it, however the JVM ends. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class DataDirectoryLock implements AutoCloseable {

    /** Far behind the text, so that Windows too lets others read who holds the lock. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    static DataDirectoryLock take(DataDirectory directory, Clock clock) throws IOException {
        var file = directory.lock();
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw DataDirectoryException.taken(directory.root(), holder(file));
        }
        channel.truncate(0).write(ByteBuffer.wrap(self(clock).getBytes(StandardCharsets.UTF_8)));
        return new DataDirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String self(Clock clock) {
        return "process %d, started %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        clock.instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(clock.getZone())
                                .toOffsetDateTime());
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "a process that does not say which";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
