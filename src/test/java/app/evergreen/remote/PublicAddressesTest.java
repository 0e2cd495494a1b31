package app.evergreen.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Behind which addresses only strangers can stand: judged here by what Java says of them, and by how they are disguised. */
class PublicAddressesTest {

    private static final int OLD = 4;
    private static final int NEW = 16;

    @Property
    boolean nothingOfAHouseIsPublic(@ForAll("ofAHouse") byte[] address) throws UnknownHostException {
        return !isPublic(address);
    }

    @Property
    boolean noDisguiseMakesItPublic(@ForAll("ofAHouse") byte[] address, @ForAll("disguises") byte[] disguise)
            throws UnknownHostException {
        System.arraycopy(address, 0, disguise, disguise[0] == 0x20 ? 2 : NEW - OLD, OLD);
        return !isPublic(disguise);
    }

    @Property
    boolean whatJavaCallsLocalIsNotPublic(@ForAll @Size(NEW) byte[] bytes) throws UnknownHostException {
        var address = InetAddress.getByAddress(bytes);
        var local = address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
        return !(local && PublicAddresses.contain(address));
    }

    @Property
    boolean onlyOneEighthOfTheNewAddressesHasBeenGivenToAnybody(@ForAll @Size(NEW) byte[] bytes)
            throws UnknownHostException {
        return (bytes[0] & 0xe0) == 0x20 || !isPublic(bytes);
    }

    @Example
    void whatEverybodyReachesIsPublic() {
        assertThat(Arrays.asList(
                        "1.1.1.1",
                        "9.255.255.255",
                        "11.0.0.0",
                        "126.255.255.255",
                        "128.0.0.0",
                        "172.15.255.255",
                        "172.32.0.0",
                        "192.167.255.255",
                        "192.169.0.0",
                        "223.255.255.255",
                        "2606:4700::1111",
                        "2a02:2e0::1"))
                .allMatch(literal -> PublicAddresses.contain(InetAddress.ofLiteral(literal)));
    }

    @Example
    void whatStandsForNobodyIsNot() {
        assertThat(Arrays.asList(
                        "0.0.0.0",
                        "169.254.169.254",
                        "192.0.2.1",
                        "198.51.100.7",
                        "203.0.113.7",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "fd00:ec2::254",
                        "2001:db8::1",
                        "3fff::1"))
                .noneMatch(literal -> PublicAddresses.contain(InetAddress.ofLiteral(literal)));
    }

    @Provide
    Arbitrary<byte[]> ofAHouse() {
        return Arbitraries.of("10", "127", "169.254", "172.16", "172.31", "192.168", "100.64", "100.127", "224", "0")
                .flatMap(beginning -> Arbitraries.bytes()
                        .array(byte[].class)
                        .ofSize(OLD)
                        .map(rest -> {
                            var parts = beginning.split("\\.");
                            for (var part = 0; part < parts.length; part++) {
                                rest[part] = (byte) Integer.parseInt(parts[part]);
                            }
                            return rest;
                        }));
    }

    /** Mapped, compatible, translated (NAT64), and through a tunnel (6to4). */
    @Provide
    Arbitrary<byte[]> disguises() {
        return Arbitraries.of("::ffff:0:0", "::", "64:ff9b::", "2002::")
                .map(literal -> "::ffff:0:0".equals(literal)
                        ? mapped()
                        : InetAddress.ofLiteral(literal).getAddress());
    }

    /** Java reads a mapped address as the one that is mapped, and gives its four bytes only. */
    private static byte[] mapped() {
        var bytes = new byte[NEW];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        return bytes;
    }

    private static boolean isPublic(byte[] address) throws UnknownHostException {
        return PublicAddresses.contain(InetAddress.getByAddress(address));
    }
}
