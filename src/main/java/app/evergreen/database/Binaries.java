package app.evergreen.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lombok.RequiredArgsConstructor;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the data directory, where no other user can exchange them. */
@RequiredArgsConstructor
final class Binaries {

    private final DataDirectory directory;

    /** The folder that holds {@code bin}; it is named for its content, so that an update unpacks anew. */
    Path unpacked() throws IOException {
        var archive = archive().getContentAsByteArray();
        var home = directory.binaries().resolve(fingerprint(archive));
        if (!Files.isDirectory(home)) {
            FileSystemUtils.deleteRecursively(directory.binaries());
            var part = home.resolveSibling("part");
            OwnerOnly.directory(part);
            unpack(archive, part);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static ClassPathResource archive() {
        var archive = new ClassPathResource(Platform.archive());
        if (!archive.exists()) {
            throw new IllegalStateException(
                    "This build brings no PostgreSQL for this kind of machine (%s): build it here, or name one with --spring.datasource.url=…"
                            .formatted(archive.getPath()));
        }
        return archive;
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, entry.resolveIn(target));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if (entry.getName().startsWith("bin/") && !file.toFile().setExecutable(true, true)) {
                throw new IOException("Cannot make " + file + " executable");
            }
        }
    }
}
