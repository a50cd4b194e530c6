// Unpacks the Chromium of the npm package into the temporary directory, together with the shared libraries and the fonts
// that a bare machine lacks, and prints where to find them: the program, the libraries, the fonts.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x"; // to the package: bring libraries and fonts too
delete process.env.LD_LIBRARY_PATH;
delete process.env.FONTCONFIG_PATH;

const { default: chromium } = await import("@sparticuz/chromium");
console.log(await chromium.executablePath());
console.log(process.env.LD_LIBRARY_PATH);
console.log(process.env.FONTCONFIG_PATH);
