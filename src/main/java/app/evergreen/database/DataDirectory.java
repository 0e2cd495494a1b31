package app.evergreen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything that must survive a restart lies. The cluster's folder is named for PostgreSQL's major version. */
record DataDirectory(Path root) {

    private static final String CLUSTER = "postgresql-18";

    /** Makes the directory if it is missing, readable for its owner only; an existing one keeps its mode. */
    static DataDirectory at(Path path) {
        var root = path.toAbsolutePath().normalize();
        try {
            OwnerOnly.directory(root);
        } catch (IOException e) {
            throw DataDirectoryException.unusable(root, e);
        }
        if (!Files.isWritable(root)) {
            throw DataDirectoryException.unusable(root, null);
        }
        return new DataDirectory(root);
    }

    Path cluster() {
        return root.resolve(CLUSTER);
    }

    /** A cluster in the making, so that a first start that is cut off leaves nothing half-made behind. */
    Path unfinishedCluster() {
        return root.resolve(CLUSTER + ".part");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path lock() {
        return root.resolve("evergreen.lock");
    }

    Path secret() {
        return root.resolve("database.secret");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }
}
