package app.evergreen.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses behind a name and keeps those back that nobody may speak to. The line is opened to the very addresses that were
 * looked at, for each redirection anew, so a name that means something else the next moment gains nothing.
 */
record GuardedNames(Predicate<InetAddress> reachable) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found =
                Arrays.stream(InetAddress.getAllByName(host)).filter(reachable).toArray(InetAddress[]::new);
        if (found.length == 0) {
            throw new UnknownHostException("No public address: " + host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
