package org.lunchroom.files.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.outbound.Destination;

/** The examples that Amazon publishes with how it wants calls to S3 signed. */
class SignatureTest {
    private static final Instant THEN = Instant.parse("2013-05-24T00:00:00Z");

    private final Signature signature = new Signature(new Bucket(
            Destination.of("https://examplebucket.s3.amazonaws.com").orElseThrow(),
            "us-east-1",
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));

    @Test
    void a_part_of_a_file_is_asked_for_as_amazon_asks() {
        var headers = signature.headers("GET", "/test.txt", Map.of("Range", "bytes=0-9"), Signature.EMPTY, THEN);

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .containsEntry(
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void a_file_is_sent_as_amazon_sends_one() {
        var more = Map.of("Date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY");
        var hash = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";

        assertThat(signature
                        .headers("PUT", "/test%24file.text", more, hash, THEN)
                        .get("authorization"))
                .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }
}
