<?php
/**
 * Lunchroom's portal assertion in plain PHP 7.4 and newer: a signed word about who looks, good once and for a minute.
 *
 * $portal: issuer, audience, origin, key_id, and secret (HS256) or private_key (RS256, as PEM).
 * $person: sub, a stable id; name; and where you have them roles, groups, email, locale.
 */
function lunchroom_assertion(array $portal, array $person, string $type = 'portal-assertion+jwt'): string
{
    $now = time();
    $algorithm = isset($portal['private_key']) ? 'RS256' : 'HS256';
    $header = ['alg' => $algorithm, 'typ' => $type, 'kid' => $portal['key_id']];
    $claims = ['iss' => $portal['issuer'], 'aud' => $portal['audience'], 'origin' => $portal['origin'],
        'iat' => $now, 'exp' => $now + 60, 'jti' => bin2hex(random_bytes(16))] + $person;
    $json = fn (array $part): string => json_encode($part, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    $base64 = fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    $signed = $base64($json($header)) . '.' . $base64($json($claims));
    if ($algorithm === 'HS256') {
        $signature = hash_hmac('sha256', $signed, $portal['secret'], true);
    } elseif (!openssl_sign($signed, $signature, $portal['private_key'], OPENSSL_ALGO_SHA256)) {
        throw new RuntimeException('The private key cannot sign.');
    }
    return $signed . '.' . $base64($signature);
}

// From a command line: php assertion.php u-17 "Grace Hopper". On a page, answer with it to the person who is signed in:
//   header('Content-Type: text/plain'); header('Cache-Control: no-store'); echo lunchroom_assertion($portal, $person);
if (PHP_SAPI === 'cli' && realpath($_SERVER['argv'][0] ?? '') === __FILE__) {
    $portal = ['issuer' => getenv('LUNCHROOM_ISSUER'), 'audience' => getenv('LUNCHROOM_AUDIENCE'),
        'origin' => getenv('LUNCHROOM_ORIGIN'), 'key_id' => getenv('LUNCHROOM_KEY_ID')];
    $portal += getenv('LUNCHROOM_PRIVATE_KEY')
        ? ['private_key' => getenv('LUNCHROOM_PRIVATE_KEY')]
        : ['secret' => getenv('LUNCHROOM_SECRET')];
    echo lunchroom_assertion($portal, ['sub' => $argv[1], 'name' => $argv[2]]);
}
