// Signs the request with `key`, or sends the signature in `usersig`. Nothing is stored.
const crypto = require('crypto-js');

const VALID_SECONDS = 86400;
const ADLER_MODULUS = 65521;

function setting(name) {
    return String(pm.variables.get(name) || '').trim();
}

function needed(name) {
    const value = setting(name);
    if (!value) {
        throw new Error('Set `' + name + '` in the environment `timsdk`.');
    }
    return value;
}

function bytesOf(text) {
    const hex = crypto.enc.Hex.stringify(crypto.enc.Utf8.parse(text));
    return (hex.match(/../g) || []).map((pair) => parseInt(pair, 16));
}

function base64(bytes) {
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return crypto.enc.Base64.stringify(crypto.enc.Hex.parse(hex));
}

// The sandbox has no zlib. A stored block needs none, and every inflater reads it.
function stored(bytes) {
    let low = 1;
    let high = 0;
    for (const byte of bytes) {
        low = (low + byte) % ADLER_MODULUS;
        high = (high + low) % ADLER_MODULUS;
    }
    const size = [bytes.length & 255, bytes.length >> 8];
    const sum = [high >> 8, high & 255, low >> 8, low & 255];
    return [0x78, 0x01, 0x01, ...size, ...size.map((byte) => byte ^ 255), ...bytes, ...sum];
}

function sign(sdkappid, identifier, key) {
    const time = Math.floor(Date.now() / 1000);
    const signed = 'TLS.identifier:' + identifier + '\nTLS.sdkappid:' + sdkappid +
        '\nTLS.time:' + time + '\nTLS.expire:' + VALID_SECONDS + '\n';
    const fields = JSON.stringify({
        'TLS.ver': '2.0',
        'TLS.identifier': identifier,
        'TLS.sdkappid': Number(sdkappid),
        'TLS.expire': VALID_SECONDS,
        'TLS.time': time,
        'TLS.sig': crypto.enc.Base64.stringify(crypto.HmacSHA256(signed, key)),
    });
    return base64(stored(bytesOf(fields))).replace(/\+/g, '*').replace(/\//g, '-').replace(/=/g, '_');
}

const sdkappid = needed('sdkappid');
const identifier = needed('identifier');
needed('domain');
pm.variables.set('encodedIdentifier', encodeURIComponent(identifier));
pm.variables.set('random', String(Math.floor(Math.random() * 4294967296)));
pm.variables.set('signature', setting('usersig') || sign(sdkappid, identifier, needed('key')));
