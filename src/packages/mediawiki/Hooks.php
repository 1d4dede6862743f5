<?php

namespace MediaWiki\Extension\Lunchroom;

use MediaWiki\MediaWikiServices;

require_once __DIR__ . '/widgets.php';
require_once __DIR__ . '/assertion.php';

/** A tag in a page: <lunchroom widget="room" tag="feedbackchat" /> */
class Hooks
{
    public static function tags($parser): void
    {
        $parser->setHook('lunchroom', [self::class, 'draw']);
    }

    public static function draw($input, array $wanted, $parser): string
    {
        $services = MediaWikiServices::getInstance();
        $address = rtrim($services->getMainConfig()->get('LunchroomAddress'), '/');
        $service = $services->getUrlUtils()->expand($services->getMainConfig()->get('RestPath'), PROTO_RELATIVE) . '/lunchroom/assertion';
        $name = $wanted['widget'] ?? 'upcoming';
        $markup = lunchroom_markup($name, $wanted, $address, $service);
        if ($markup === null) {
            return '<p>' . htmlspecialchars("Lunchroom: there is no widget \"$name\", or \$wgLunchroomAddress is not set.") . '</p>';
        }
        $out = $parser->getOutput();
        $out->addHeadItem('<script type="module" src="' . htmlspecialchars($address . '/widgets/lunchroom.js') . '"></script>', 'lunchroom');
        // Where the wiki has a policy of its own: MediaWiki adds script sources only, the API needs connect-src as well.
        $out->addExtraCSPScriptSrc($address);
        $out->addExtraCSPDefaultSrc($address);
        return $markup;
    }

    /** Whoever signs out here is out there too. */
    public static function left($user, &$html, $oldName): void
    {
        $services = MediaWikiServices::getInstance();
        $left = $services->getUserIdentityLookup()->getUserIdentityByName($oldName);
        $portal = Assertion::portal();
        if ($portal === [] || !$left || !$left->isRegistered()) {
            return;
        }
        $word = lunchroom_assertion($portal, ['sub' => (string) $left->getId()], 'portal-logout+jwt');
        $request = $services->getHttpRequestFactory()->create($portal['audience'] . '/api/v1/sign-outs', [
            'method' => 'POST', 'timeout' => 3, 'postData' => json_encode(['assertion' => $word]),
        ], __METHOD__);
        $request->setHeader('Content-Type', 'application/json');
        $request->execute();
    }
}
