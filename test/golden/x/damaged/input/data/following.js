<html>not data</html>
