<?php
/**
 * Plugin Name: Lunchroom
 * Description: «description.short.en»
 * Version: «plainVersion»
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: «license»
 * Text Domain: lunchroom
 */

defined('ABSPATH') || exit;

require_once __DIR__ . '/assertion.php';
require_once __DIR__ . '/widgets.php';
require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/people.php';

/** Where Lunchroom is, without a slash at the end; empty until it is set. */
function lunchroom_address(): string
{
    return untrailingslashit((string) get_option('lunchroom_address', '«known»'));
}

/** What stands in a page for a shortcode or a block. */
function lunchroom_tag(array $wanted): string
{
    $name = (string) ($wanted['widget'] ?? 'upcoming');
    $service = admin_url('admin-ajax.php?action=lunchroom_assertion', 'relative');
    $markup = lunchroom_markup($name, $wanted, lunchroom_address(), $service);
    if ($markup === null) {
        return current_user_can('manage_options') ? '<p>' . esc_html(lunchroom_fault($name)) . '</p>' : '';
    }
    wp_enqueue_script('lunchroom');
    return $markup;
}

/** What an administrator reads in place of a widget; visitors see nothing. */
function lunchroom_fault(string $name): string
{
    return lunchroom_address() === ''
        ? 'Lunchroom: set its address in Settings, Lunchroom.'
        : sprintf('Lunchroom: there is no widget "%s".', $name);
}

add_action('init', function () {
    wp_register_script('lunchroom', lunchroom_address() . '/widgets/lunchroom.js', [], null, true);
    wp_register_script(
        'lunchroom-block',
        plugins_url('block.js', __FILE__),
        ['wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor'],
        '«plainVersion»',
        true
    );
    $editable = ['widget' => ['type' => 'string', 'default' => 'upcoming']];
    foreach (lunchroom_widgets() as $widget) {
        foreach (array_keys($widget['attributes']) as $attribute) {
            $editable[$attribute] = ['type' => 'string', 'default' => ''];
        }
    }
    register_block_type('lunchroom/widget', [
        'api_version' => 3,
        'title' => 'Lunchroom',
        'category' => 'embed',
        'editor_script' => 'lunchroom-block',
        'attributes' => $editable,
        'render_callback' => 'lunchroom_tag',
    ]);
    // "[lunchroom widget=room tag=feedbackchat]"; with no attributes WordPress hands over an empty text.
    add_shortcode('lunchroom', fn ($wanted) => lunchroom_tag(is_array($wanted) ? $wanted : []));
});

add_filter('script_loader_tag', function (string $tag, string $handle): string {
    if ($handle !== 'lunchroom') {
        return $tag;
    }
    $plain = preg_replace('/ type=([\'"])text\/javascript\1/', '', $tag);
    return str_replace('<script ', '<script type="module" ', $plain);
}, 10, 2);
