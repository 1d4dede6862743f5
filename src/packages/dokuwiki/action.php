<?php
require_once __DIR__ . '/assertion.php';

/** Brings the script to each page, answers the widgets who looks, and says so when somebody leaves. */
class action_plugin_lunchroom extends DokuWiki_Action_Plugin
{
    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'script');
        $controller->register_hook('AJAX_CALL_UNKNOWN', 'BEFORE', $this, 'answer');
    }

    public function script(Doku_Event $event)
    {
        $address = rtrim($this->getConf('address'), '/');
        if ($address !== '') {
            $event->data['script'][] = ['type' => 'module', 'src' => $address . '/widgets/lunchroom.js', '_data' => ''];
        }
    }

    /** Another site's page could ask for it, but must not get a word. */
    public function answer(Doku_Event $event)
    {
        if ($event->data !== 'lunchroom') {
            return;
        }
        $event->preventDefault();
        $event->stopPropagation();
        header('Cache-Control: no-store');
        $user = $_SERVER['REMOTE_USER'] ?? '';
        $secret = $this->getConf('secret');
        if ($user === '' || $secret === '' || ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? 'same-origin') !== 'same-origin') {
            http_response_code($user === '' ? 401 : 403);
            return;
        }
        header('Content-Type: text/plain; charset=utf-8');
        echo lunchroom_assertion($this->portal($secret), $this->person($user));
    }

    private function portal(string $secret): array
    {
        $wiki = parse_url(DOKU_URL);
        $origin = $wiki['scheme'] . '://' . $wiki['host'] . (isset($wiki['port']) ? ':' . $wiki['port'] : '');
        return ['issuer' => $origin, 'audience' => rtrim($this->getConf('address'), '/'), 'origin' => $origin,
            'key_id' => $this->getConf('key_id'), 'secret' => $secret];
    }

    private function person(string $user): array
    {
        global $USERINFO;
        $groups = array_values($USERINFO['grps'] ?? []);
        return ['sub' => $user, 'name' => $USERINFO['name'] ?? $user, 'groups' => $groups, 'roles' => $groups];
    }
}
