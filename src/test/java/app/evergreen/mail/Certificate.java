package app.evergreen.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A certificate for this machine that nobody but a test trusts. */
public record Certificate(Path file) {

    static final String PASSWORD = "changeit";

    private static @Nullable Certificate greenMails;

    /** The one that GreenMail shows; it reads it once, for all tests, so whoever lets GreenMail encrypt asks for it before. */
    public static synchronized Certificate ofGreenMail() {
        if (greenMails == null) {
            try {
                greenMails = in(Files.createTempDirectory("certificate"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            greenMails.file().toFile().deleteOnExit();
            System.setProperty("greenmail.tls.keystore.file", greenMails.file().toString());
            System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        }
        return greenMails;
    }

    /** Makes one with the tool that comes with Java. */
    private static Certificate in(Path folder) {
        var file = folder.resolve("localhost.p12");
        try {
            var tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "localhost",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            file.toString())
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new AssertionError("keytool has failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return new Certificate(file);
    }

    /** Shows it, and trusts nothing else. */
    public SSLContext context() {
        try (InputStream in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }
}
