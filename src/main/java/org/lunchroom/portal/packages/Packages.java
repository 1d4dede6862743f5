package org.lunchroom.portal.packages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Packages for portals, made when they are first asked for. They hold addresses and no secret. */
public final class Packages {
    private final List<Offer> offers = Offer.all();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private final Filling filling;
    private final Stock stock;

    /** @param running whether the descriptor's address is that of a server */
    public Packages(Descriptor descriptor, Stock stock, boolean running) {
        this.filling = new Filling(Values.of(descriptor, running));
        this.stock = stock;
    }

    List<Offer> offers() {
        return offers;
    }

    /** The bytes of a package; empty when there is none of that name. */
    Optional<byte[]> bytes(String file) {
        return offers.stream()
                .filter(offer -> offer.file().equals(file))
                .findFirst()
                .map(offer -> made.computeIfAbsent(file, name -> make(offer)));
    }

    /** The whole list with its checksums, as {@code sha256sum -c} reads it. */
    String checksums() {
        var lines = new StringBuilder();
        for (var offer : offers) {
            var sum = Checksum.of(bytes(offer.file()).orElseThrow());
            lines.append(sum).append("  ").append(offer.file()).append('\n');
        }
        return lines.toString();
    }

    private byte[] make(Offer offer) {
        var files = new LinkedHashMap<String, byte[]>();
        offer.entries().forEach((path, source) -> add(path, source, files));
        return offer.zipped() ? Zip.of(files) : files.values().iterator().next();
    }

    private void add(String path, String source, Map<String, byte[]> files) {
        if (source.equals("widgets/")) {
            stock.widgets().forEach(widget -> files.put(path + widget.substring(source.length()), stock.bytes(widget)));
        } else {
            files.put(path, source.startsWith("icons/") ? stock.bytes(source) : filling.filled(source));
        }
    }
}
