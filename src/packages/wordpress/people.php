<?php
defined('ABSPATH') || exit;

/** What the signing needs to know of this site; empty until the settings are complete. */
function lunchroom_portal(): array
{
    $secret = defined('LUNCHROOM_SECRET') ? LUNCHROOM_SECRET : (string) get_option('lunchroom_secret', '');
    $key = (string) get_option('lunchroom_key_id', '');
    if ($secret === '' || $key === '' || lunchroom_address() === '') {
        return [];
    }
    $home = wp_parse_url(home_url());
    $origin = $home['scheme'] . '://' . $home['host'] . (isset($home['port']) ? ':' . $home['port'] : '');
    return ['issuer' => $origin, 'audience' => lunchroom_address(), 'origin' => $origin, 'key_id' => $key, 'secret' => $secret];
}

/** Who is signed in here, as Lunchroom is told. The number stays when a name or a mail address changes. */
function lunchroom_person(WP_User $user): array
{
    $person = ['sub' => (string) $user->ID, 'name' => $user->display_name, 'roles' => array_values($user->roles)];
    if (get_option('lunchroom_mail') === '1') {
        $person['email'] = $user->user_email;
    }
    return $person + ['locale' => str_replace('_', '-', get_user_locale($user))];
}

/** Answers the widgets of our own pages, and nobody else's: another site's page could ask, but must not get a word. */
function lunchroom_answer(): void
{
    nocache_headers();
    $from = sanitize_text_field(wp_unslash($_SERVER['HTTP_SEC_FETCH_SITE'] ?? 'same-origin'));
    $portal = lunchroom_portal();
    if ($from !== 'same-origin' || $portal === []) {
        wp_send_json(['message' => $portal === [] ? 'Lunchroom is not set up.' : 'Ask from a page of this site.'], 403);
    }
    wp_send_json(['assertion' => lunchroom_assertion($portal, lunchroom_person(wp_get_current_user()))]);
}
add_action('wp_ajax_lunchroom_assertion', 'lunchroom_answer');
add_action('wp_ajax_nopriv_lunchroom_assertion', function () {
    nocache_headers();
    wp_send_json(['message' => 'Sign in first.'], 401);
});

/** Whoever signs out here, or is removed, is out there too. */
function lunchroom_sign_out(int $user): void
{
    $portal = lunchroom_portal();
    if ($portal === [] || $user === 0) {
        return;
    }
    wp_remote_post(lunchroom_address() . '/api/v1/sign-outs', [
        'blocking' => false,
        'headers' => ['Content-Type' => 'application/json'],
        'body' => wp_json_encode(['assertion' => lunchroom_assertion($portal, ['sub' => (string) $user], 'portal-logout+jwt')]),
    ]);
}
add_action('wp_logout', 'lunchroom_sign_out');
add_action('delete_user', 'lunchroom_sign_out');
