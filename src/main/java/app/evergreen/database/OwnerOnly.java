package app.evergreen.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** Files and folders that no other user of the machine may read; on Windows the user's own folders already are. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class OwnerOnly {

    /** Makes the folder and its missing parents; does nothing when it is there. */
    static void directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, permissions("rwx------"));
        }
    }

    static Path file(Path path) throws IOException {
        return Files.createFile(path, permissions("rw-------"));
    }

    private static FileAttribute<?>[] permissions(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
