<?php
defined('ABSPATH') || exit;

/** Settings, Lunchroom: four fields, for administrators. */
add_action('admin_menu', function () {
    add_options_page('Lunchroom', 'Lunchroom', 'manage_options', 'lunchroom', 'lunchroom_page');
});

add_action('admin_init', function () {
    register_setting('lunchroom', 'lunchroom_address', ['sanitize_callback' => fn ($value) => untrailingslashit(esc_url_raw((string) $value, ['https', 'http']))]);
    register_setting('lunchroom', 'lunchroom_key_id', ['sanitize_callback' => fn ($value) => preg_replace('/[^A-Za-z0-9_-]/', '', (string) $value)]);
    // Left empty, the secret stays as it is: the page never shows it.
    register_setting('lunchroom', 'lunchroom_secret', ['sanitize_callback' => fn ($value) => trim((string) $value) === '' ? get_option('lunchroom_secret', '') : trim((string) $value)]);
    register_setting('lunchroom', 'lunchroom_mail', ['sanitize_callback' => fn ($value) => $value === '1' ? '1' : '']);
});

function lunchroom_page(): void
{
    $portal = wp_parse_url(home_url());
    $origin = $portal['scheme'] . '://' . $portal['host'] . (isset($portal['port']) ? ':' . $portal['port'] : '');
    ?>
    <div class="wrap">
        <h1>Lunchroom</h1>
        <p>In Lunchroom, add this portal: issuer and origin are both <code><?php echo esc_html($origin); ?></code>. Then make an HS256 key and paste what it shows, once, here.</p>
        <form action="options.php" method="post">
            <?php settings_fields('lunchroom'); ?>
            <table class="form-table" role="presentation">
                <tr>
                    <th scope="row"><label for="lunchroom_address">Address</label></th>
                    <td><input class="regular-text" type="url" id="lunchroom_address" name="lunchroom_address" value="<?php echo esc_attr(lunchroom_address()); ?>" required>
                    <p class="description">Such as https://lunchroom.intranet.example/lunchroom</p></td>
                </tr>
                <tr>
                    <th scope="row"><label for="lunchroom_key_id">Key id</label></th>
                    <td><input class="regular-text" id="lunchroom_key_id" name="lunchroom_key_id" value="<?php echo esc_attr((string) get_option('lunchroom_key_id', '')); ?>"></td>
                </tr>
                <tr>
                    <th scope="row"><label for="lunchroom_secret">Secret</label></th>
                    <td><?php if (defined('LUNCHROOM_SECRET')) : ?>Set in wp-config.php.<?php else : ?>
                    <input class="regular-text" type="password" id="lunchroom_secret" name="lunchroom_secret" autocomplete="off" placeholder="<?php echo get_option('lunchroom_secret') ? 'Kept. Paste a new one to change it.' : ''; ?>">
                    <p class="description">Or in wp-config.php: define('LUNCHROOM_SECRET', '…');</p><?php endif; ?></td>
                </tr>
                <tr>
                    <th scope="row">Mail</th>
                    <td><label><input type="checkbox" name="lunchroom_mail" value="1" <?php checked(get_option('lunchroom_mail'), '1'); ?>> Tell Lunchroom people's mail addresses, for reminders and digests</label></td>
                </tr>
            </table>
            <?php submit_button(); ?>
        </form>
        <p>Then put <code>[lunchroom widget="room" tag="feedbackchat"]</code> into a page, or the block "Lunchroom".</p>
    </div>
    <?php
}
