package app.evergreen.remote;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that everybody in the world reaches (IANA's registries of special-purpose addresses name the others): behind all others
 * stand this machine, its neighbours, or other addresses in disguise.
 */
final class PublicAddresses {

    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Of the new addresses, only these have been given to anybody; mapped ones are old ones to Java. */
    private static final Block GIVEN = Block.of("2000::/3");

    private static final List<Block> GIVEN_SPECIAL = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        var number = new BigInteger(1, address.getAddress());
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(block -> block.holds(number))
                : GIVEN.holds(number) && GIVEN_SPECIAL.stream().noneMatch(block -> block.holds(number));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    /**
     * Addresses that begin alike.
     *
     * @param beginning their common bits
     * @param free how many bits come behind those
     */
    private record Block(BigInteger beginning, int free) {

        static Block of(String written) {
            var slash = written.indexOf('/');
            var first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            var free = first.length * Byte.SIZE - Integer.parseInt(written.substring(slash + 1));
            return new Block(new BigInteger(1, first).shiftRight(free), free);
        }

        boolean holds(BigInteger address) {
            return address.shiftRight(free).equals(beginning);
        }
    }
}
