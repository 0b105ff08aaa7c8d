// The service says by `ErrorCode` whether a call succeeded; HTTP says 200 to all of them.
pm.test('The service responded', () => {
    pm.response.to.have.status(200);
    pm.expect(pm.response.json().ErrorCode).to.be.a('number');
});
if (pm.response.code === 200 && pm.response.json().ErrorCode !== 0) {
    const { ErrorCode, ErrorInfo } = pm.response.json();
    console.warn('ErrorCode ' + ErrorCode + ': ' + ErrorInfo);
}
